BenchmarkDotNet v0.14.0, Debian GNU/Linux 12 (bookworm)
AMD EPYC, 1 CPU, 2 logical and 2 physical cores
.NET SDK 10.0.401
.NET 10.0.12, X64, Vector512

; Assembly listing for method Summit.Benchmarks.Disassembly.WellKnown:WellKnownNumber():int (FullOpts)
; Emitting BLENDED_CODE for generic X64 + VEX + EVEX on Unix
; FullOpts code
; optimized code
; rsp based frame
; partially interruptible
; No PGO data
; 0 inlinees with PGO data; 9 single block inlinees; 2 inlinees without PGO data

G_M000_IG01:                ;; offset=0x0000
 
G_M000_IG02:                ;; offset=0x0000
       mov      eax, 1
 
G_M000_IG03:                ;; offset=0x0005
       ret      
 
; Total bytes of code 6

; Assembly listing for method Summit.Benchmarks.Disassembly.WellKnown:WellKnownText():System.ReadOnlySpan`1[byte] (FullOpts)
; Emitting BLENDED_CODE for generic X64 + VEX + EVEX on Unix
; FullOpts code
; optimized code
; rsp based frame
; partially interruptible
; No PGO data
; 2 inlinees with PGO data; 10 single block inlinees; 1 inlinees without PGO data

G_M000_IG01:                ;; offset=0x0000
       push     rax
 
G_M000_IG02:                ;; offset=0x0001
       mov      rax, 0x7F6CC405CAF8
       add      rax, 0x11D7
       mov      edx, 46
 
G_M000_IG03:                ;; offset=0x0016
       add      rsp, 8
       ret      
 
; Total bytes of code 27

; Assembly listing for method Summit.Benchmarks.Disassembly.WellKnown:WellKnownReference():int (FullOpts)
; Emitting BLENDED_CODE for generic X64 + VEX + EVEX on Unix
; FullOpts code
; optimized code
; rsp based frame
; partially interruptible
; No PGO data
; 0 inlinees with PGO data; 17 single block inlinees; 3 inlinees without PGO data

G_M000_IG01:                ;; offset=0x0000
 
G_M000_IG02:                ;; offset=0x0000
       xor      eax, eax
 
G_M000_IG03:                ;; offset=0x0002
       ret      
 
; Total bytes of code 3

; Assembly listing for method Summit.Benchmarks.Disassembly.WellKnown:WellKnownCount():int (FullOpts)
; Emitting BLENDED_CODE for generic X64 + VEX + EVEX on Unix
; FullOpts code
; optimized code
; rsp based frame
; partially interruptible
; No PGO data
; 0 inlinees with PGO data; 24 single block inlinees; 2 inlinees without PGO data

G_M000_IG01:                ;; offset=0x0000
       sub      rsp, 440
       xor      eax, eax
       mov      qword ptr [rsp+0x08], rax
       vxorps   xmm8, xmm8, xmm8
       vmovdqa  xmmword ptr [rsp+0x10], xmm8
       vmovdqa  xmmword ptr [rsp+0x20], xmm8
       mov      rax, -384
       vmovdqa32 xmmword ptr [rsp+rax+0x1B0], xmm8
       vmovdqa32 xmmword ptr [rsp+rax+0x1C0], xmm8
       vmovdqa32 xmmword ptr [rsp+rax+0x1D0], xmm8
       add      rax, 48
       jne      SHORT  -5 instr
       mov      qword ptr [rsp+0x1B0], rax
 
G_M000_IG02:                ;; offset=0x004F
       vmovdqu32 zmm0, zmmword ptr [rsp+0x08]
       vmovdqu32 zmmword ptr [rsp+0xE0], zmm0
       vmovdqu32 zmm0, zmmword ptr [rsp+0x48]
       vmovdqu32 zmmword ptr [rsp+0x120], zmm0
       vmovdqu32 zmm0, zmmword ptr [rsp+0x88]
       vmovdqu32 zmmword ptr [rsp+0x160], zmm0
       vmovdqu32 ymm0, ymmword ptr [rsp+0xC0]
       vmovdqu  ymmword ptr [rsp+0x198], ymm0
 
G_M000_IG03:                ;; offset=0x00A2
       xor      rdi, rdi
       mov      gword ptr [rsp+0xE0], rdi
       mov      qword ptr [rsp+0xE8], 1
       mov      dword ptr [rsp+0xF0], 1
       mov      rdi, 0x7F6CC4060552
       mov      qword ptr [rsp+0xF8], rdi
       xor      edi, edi
       mov      dword ptr [rsp+0x100], edi
       mov      dword ptr [rsp+0x104], 59
       mov      byte  ptr [rsp+0x108], 1
       lea      rdi, [rsp+0xE0]
       mov      esi, 89
       call     [Summit.Sets.SetFormula:CountRows(int):int:this]
       nop      
 
G_M000_IG04:                ;; offset=0x0105
       vzeroupper 
       add      rsp, 440
       ret      
 
; Total bytes of code 272

